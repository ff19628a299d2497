package org.colloquy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.markdown.html.ImageSizes;
import org.colloquy.render.Templates;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain tests, because fields marked with {@code @ArchTest} may run as none. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.colloquy");

    /** In the order of the pipeline: each may use those before it. */
    private static final List<String> STAGES = List.of(
            "diagnostic",
            "colour",
            "course",
            "transcript",
            "glossary",
            "read",
            "site",
            "markdown",
            "check",
            "search",
            "render",
            "publish",
            "kept");

    @Test
    void stagesDependOnlyOnEarlierOnes() {
        assertThat(CLASSES).isNotEmpty();
        for (int i = 0; i < STAGES.size(); i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(stage -> "org.colloquy." + stage + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.colloquy." + STAGES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void stagesKnowNeitherThePipelineNorTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES.stream()
                        .map(stage -> "org.colloquy." + stage + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.colloquy", "org.colloquy.cli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.colloquy")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.colloquy.cli..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsAStageTheRootOrTheCommandLine() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("org.colloquy", "org.colloquy.cli.."),
                                STAGES.stream().map(stage -> "org.colloquy." + stage + ".."))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCircles() {
        slices().matching("org.colloquy.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** What they read is among the sources that tell a build from the last one; a new reader must see to that too. */
    @Test
    void onlyAFewStagesAndClassesReadTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.colloquy",
                        "org.colloquy.read..",
                        "org.colloquy.publish..",
                        "org.colloquy.kept..",
                        "org.colloquy.cli..")
                .and()
                .doNotBelongToAnyOf(ImageSizes.class, Templates.class)
                .and()
                .resideOutsideOfPackage("org.colloquy.markdown.cache")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, FileChannel.class, FileInputStream.class, RandomAccessFile.class)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark.., org.colloquy.markdown..",
        "org.fife.., org.colloquy.markdown.code..",
        "org.mozilla.javascript.., org.colloquy.markdown..",
        "com.github.mustachejava.., org.colloquy.render..",
        "org.snakeyaml.., org.colloquy.read..",
        "tools.jackson.., org.colloquy.transcript.json..",
        "org.jsoup.., org.colloquy.transcript..",
        "picocli.., org.colloquy.cli..",
    })
    void eachLibraryLivesInOnePackage(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library.replace("..", ""))))
                .as("%s is used at all", library)
                .isTrue();
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colloquy.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colloquy.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() throws IOException {
        Path sources = Path.of("src/main/java/org/colloquy");
        List<Path> packages;
        try (Stream<Path> folders = Files.walk(sources)) {
            packages = folders.filter(Files::isDirectory).toList();
        }
        assertThat(packages).hasSizeGreaterThan(STAGES.size());
        for (Path folder : packages) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .as(folder.toString())
                    .startsWith("/**")
                    .contains("{@link")
                    .contains("@NullMarked");
        }
        assertThat(CLASSES.stream().anyMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .isTrue();
    }

    @Test
    void packagesHaveNamesThatMeanSomething() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..", "..impl..")
                .check(CLASSES);
    }
}
