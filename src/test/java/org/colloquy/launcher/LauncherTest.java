package org.colloquy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code colloquy}, with a Java and a Maven that only say how they were called. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path javaHome;
    private Path tools;

    @BeforeEach
    void installBesideFakes() throws IOException {
        home = Files.createDirectories(folder.resolve("a place/colloquy"));
        Files.copy(Path.of("colloquy"), home.resolve("colloquy"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("templates"));
        javaHome = fakeJava("jdk", "17.0.15");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sh",
                "dirname",
                "readlink",
                "find",
                "tail",
                "sed",
                "cp",
                "mktemp",
                "rm",
                "mv",
                "touch",
                "mkdir",
                "cat")) {
            Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
        }
    }

    @Test
    void startsTheProgramWithTheArgumentsAsTheyAre() throws Exception {
        makeJar();
        Run run = run(home, home.resolve("colloquy"), "build", "a folder", "--strict");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("-cp|" + home.toRealPath()
                        + "/target/colloquy.jar|org.colloquy.cli.Main|build|a folder|--strict|");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void startsFromAFolderWithAColonInItsName() throws Exception {
        home = Files.move(home, folder.resolve("12:30"));
        makeJar();
        assertThat(run(home, home.resolve("colloquy"), "-V").out())
                .contains("-jar|" + home.toRealPath() + "/target/colloquy.jar|-V|");
    }

    @Test
    void worksThroughSymbolicLinksAndFromAnyFolder() throws Exception {
        makeJar();
        Path first = Files.createSymbolicLink(folder.resolve("first"), home.resolve("colloquy"));
        Path second = Files.createSymbolicLink(tools.resolve("second"), Path.of("../first"));
        assertThat(first).exists();
        Run run = run(folder, second, "-V");
        assertThat(run.out()).contains("/a place/colloquy/target/colloquy.jar|org.colloquy.cli.Main|-V|");
    }

    @Test
    void compilesOnceAndSaysSoInOneLine() throws Exception {
        fakeMaven("mkdir -p target && : > target/colloquy.jar");
        Run first = run(home, home.resolve("colloquy"), "-V");
        assertThat(first.err()).startsWith("colloquy: compiling").hasLineCount(1);
        assertThat(first.out()).contains("|-V|");
        Run second = run(home, home.resolve("colloquy"), "-V");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void compilesAgainWhenASourceIsNewer() throws Exception {
        makeJar();
        fakeMaven(": > target/colloquy.jar");
        Files.writeString(home.resolve("src/main/New.java"), "");
        assertThat(run(home, home.resolve("colloquy"), "-V").err()).contains("compiling");
    }

    @Test
    void failedCompilationShowsItsEndAndWhereTheRestIs() throws Exception {
        fakeMaven("echo something is wrong; exit 1");
        Run run = run(home, home.resolve("colloquy"), "-V");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("something is wrong").contains("compile.log");
    }

    @Test
    void missingMavenIsSaidInOneSentence() throws Exception {
        Run run = run(home, home.resolve("colloquy"), "-V");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("colloquy: Maven is missing").hasLineCount(1);
    }

    @Test
    void missingJavaIsSaidInOneSentence() throws Exception {
        makeJar();
        javaHome = null;
        Run run = run(home, home.resolve("colloquy"), "-V");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("colloquy: Java is missing").hasLineCount(1);
    }

    @Test
    void wrongJavaHomeIsSaidInOneSentence() throws Exception {
        makeJar();
        javaHome = folder.resolve("nowhere");
        assertThat(run(home, home.resolve("colloquy"), "-V").err())
                .startsWith("colloquy: JAVA_HOME is ")
                .hasLineCount(1);
    }

    @Test
    void tooOldAJavaIsSaidInOneSentence() throws Exception {
        makeJar();
        javaHome = fakeJava("old", "1.8.0_402");
        Run run = run(home, home.resolve("colloquy"), "-V");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("version 1.8.0_402")
                .contains("17 or later")
                .hasLineCount(1);
    }

    @Test
    void archiveIsMadeOnFirstUseAndUsedAfterwards() throws Exception {
        makeJar();
        Files.createDirectories(home.resolve("course"));
        Run first = run(home, home.resolve("colloquy"), "-V");
        assertThat(first.out())
                .contains("|-XX:SharedArchiveFile=" + home.toRealPath() + "/target/startup-17.0.15-Some_Vendor.jsa|");
        assertThat(first.err()).isEmpty();
        javaHome = fakeJava("new", "25.0.1");
        assertThat(run(home, home.resolve("colloquy"), "-V").out())
                .contains("|-XX:AOTCache=" + home.toRealPath() + "/target/startup-25.0.1-Some_Vendor.aot|");
    }

    @Test
    void pipeIsNotTakenForATerminal() throws Exception {
        makeJar();
        assertThat(run(home, home.resolve("colloquy"), "build").out()).doesNotContain("colloquy.terminal");
    }

    private record Run(int code, String out, String err) {}

    private Run run(Path from, Path command, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools.toString());
        if (javaHome != null) {
            environment.put("JAVA_HOME", javaHome.toString());
        }
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** A Java that prints its arguments, and makes the archive it is asked for. */
    private Path fakeJava(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name + "/bin")).getParent();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Some Vendor\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), """
                for word; do
                  case $word in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) printf x > "${word#*=}" ;;
                  esac
                  printf '%s|' "$word"
                done
                echo
                """);
        script(jdk.resolve("bin/javac"), "");
        return jdk;
    }

    private void fakeMaven(String body) throws IOException {
        script(tools.resolve("mvn"), body + "\n");
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A jar that is newer than all sources. */
    private void makeJar() throws IOException {
        Path jar = Files.createDirectories(home.resolve("target")).resolve("colloquy.jar");
        Files.writeString(jar, "");
        for (String source : List.of("pom.xml", "src/main", "templates")) {
            Files.setLastModifiedTime(
                    home.resolve(source), FileTime.from(Instant.now().minusSeconds(60)));
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(30)));
    }

    private static Path onPath(String tool) {
        for (String place : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(place, tool))) {
                return Path.of(place, tool);
            }
        }
        throw new IllegalStateException("no " + tool + " on this machine");
    }
}
