package org.colloquy.transcript.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Joint;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.TranscriptFormat;
import org.colloquy.transcript.format.Turns;
import org.colloquy.transcript.format.Utterance;
import org.colloquy.transcript.format.Utterance.Break;

/**
 * {@code timestamp,speaker,words,tags}: a table with a row for each utterance, whose first row names the columns, in any order.
 * Columns are separated by commas, semicolons or tabs.
 */
public final class CsvFormat implements TranscriptFormat {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEAD = 2_000;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean recognises(SourceText source) {
        return head(source).isPresent();
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Losses losses = new Losses(source);
        Optional<Head> head = head(source);
        if (head.isEmpty()) {
            losses.problem(
                    0,
                    source.text().indexOf('\n'),
                    "the first row does not name the columns of a transcript",
                    "begin with a row such as 'timestamp,speaker,words,tags'");
            return losses.transcript(Optional.empty(), List.of(), Optional.empty());
        }
        Rows rows = new Rows(head.get(), losses);
        CsvScan scan = new CsvScan(source.text(), head.get().separator(), losses);
        scan.next();
        while (scan.hasNext()) {
            rows.take(scan.next());
        }
        return losses.transcript(
                Optional.empty(), Turns.of(rows.utterances, hints.gap(), Joint.WORDS), Optional.empty());
    }

    /** What the first row says. */
    private record Head(char separator, Map<Column, Integer> columns, int width) {}

    private static Optional<Head> head(SourceText source) {
        List<TextLine> first =
                TextLine.between(source.text(), 0, Math.min(source.text().length(), LONGEST_HEAD));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String line = source.text().substring(0, first.get(0).end());
        for (char separator : SEPARATORS) {
            List<Cell> cells = new CsvScan(line, separator, new Losses(source)).next();
            Map<Column, Integer> columns = new EnumMap<>(Column.class);
            for (int i = 0; i < cells.size(); i++) {
                int place = i;
                Column.of(cells.get(i).text()).ifPresent(column -> columns.putIfAbsent(column, place));
            }
            boolean told = columns.containsKey(Column.SPEAKER) || columns.containsKey(Column.TIMESTAMP);
            if (told && columns.containsKey(Column.WORDS)) {
                return Optional.of(new Head(separator, columns, cells.size()));
            }
        }
        return Optional.empty();
    }

    private static final class Rows {
        private final Head head;
        private final Losses losses;
        private final TableTimes times = new TableTimes();
        private final List<Utterance> utterances = new ArrayList<>();

        Rows(Head head, Losses losses) {
            this.head = head;
            this.losses = losses;
        }

        void take(List<Cell> cells) {
            Cell first = cells.get(0);
            Cell last = cells.get(cells.size() - 1);
            if (cells.size() == 1 && first.text().isBlank()) {
                return;
            }
            if (cells.size() > head.width()) {
                String message = "this row has " + cells.size() + " cells, and the first row names " + head.width();
                losses.problem(
                        cells.get(head.width()).start(),
                        last.end(),
                        message,
                        "put cells with '" + head.separator() + "' in them into quotes");
            }
            Optional<Cell> words =
                    cell(cells, Column.WORDS).filter(cell -> !cell.text().isBlank());
            if (words.isEmpty()) {
                losses.drop(first.start(), last.end(), "a row without words");
                return;
            }
            for (int i = 0; i < cells.size(); i++) {
                boolean read = i == place(Column.WORDS)
                        || i == place(Column.SPEAKER)
                        || i == place(Column.TIMESTAMP)
                        || i == place(Column.END);
                if (!read && !cells.get(i).text().isBlank()) {
                    losses.drop(
                            cells.get(i).start(),
                            cells.get(i).end(),
                            i == place(Column.TAGS) ? "tags" : "a column that is not read");
                }
            }
            utterances.add(new Utterance(
                    speaker(cells),
                    Break.NONE,
                    time(cells, Column.TIMESTAMP),
                    time(cells, Column.END),
                    words.get().text().replace("\r\n", "\n").replace('\r', '\n').strip(),
                    first.start(),
                    last.end()));
        }

        /** A row that names nobody is said by whoever spoke before. */
        private Optional<String> speaker(List<Cell> cells) {
            return cell(cells, Column.SPEAKER)
                    .map(cell -> cell.text().strip().replaceAll("\\s+", " ").replaceAll("[ :]+$", ""))
                    .filter(name -> !name.isEmpty());
        }

        private Optional<Duration> time(List<Cell> cells, Column column) {
            Optional<Cell> cell =
                    cell(cells, column).filter(found -> !found.text().isBlank());
            Optional<Duration> time = cell.flatMap(found -> times.read(found.text()));
            if (cell.isPresent() && time.isEmpty()) {
                losses.problem(
                        cell.get().start(),
                        cell.get().end(),
                        "'" + cell.get().text().strip() + "' is no time",
                        "write times as in '0:01:15', in seconds, or as in '2030-01-31T10:00:00Z'");
            }
            return time;
        }

        private Optional<Cell> cell(List<Cell> cells, Column column) {
            int place = place(column);
            return place >= 0 && place < cells.size() ? Optional.of(cells.get(place)) : Optional.empty();
        }

        private int place(Column column) {
            return head.columns().getOrDefault(column, -1);
        }
    }
}
