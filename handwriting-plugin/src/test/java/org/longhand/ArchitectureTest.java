package org.longhand;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way: text → spelling → model → ink → accent → layout → svg | pdf | png | gcode. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.longhand");

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource({
        "api, ''",
        "ink, api",
        "model, api ink",
        "hand, api ink model",
        "glyph, api",
        "spelling, api model glyph",
        "accent, api ink model glyph spelling",
        "layout, api ink model glyph spelling accent",
        "xmp, api",
        "page, api ink",
        "recording, ''",
        "inkml, api ink recording",
        "svg, api ink page xmp recording",
        "pdf, api ink page xmp",
        "png, api ink page xmp",
        "gcode, api ink",
        "natives, ''",
        "learn, api ink model hand recording inkml svg",
        "plugin, api ink model spelling hand layout page svg pdf png gcode natives inkml learn"
    })
    void packageKnowsNoOtherOfOurs(String name, String known) {
        String[] allowed = Stream.concat(
                        Stream.of(name), known.isEmpty() ? Stream.empty() : Stream.of(known.split(" ")))
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> foreign =
                resideInAPackage("org.longhand..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));

        noClasses()
                .that()
                .resideInAPackage(withSubpackages(name))
                .should()
                .dependOnClassesThat(foreign)
                .check(OURS);
    }

    @ParameterizedTest(name = "only {1} knows {0}")
    @CsvSource({
        "org.pf4j.., api plugin",
        "org.deeplearning4j.., model plugin",
        "org.nd4j.., model learn plugin",
        "org.bytedeco.., model natives",
        "org.tukaani.., natives",
        "org.apache.pdfbox.., pdf",
        "org.apache.batik.., svg"
    })
    void libraryIsKnownByFew(String library, String users) {
        String[] allowed = Stream.of(users.split(" "))
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    @Test
    void apiNeedsTheJdkAndPf4jAlone() {
        classes()
                .that()
                .resideInAPackage(withSubpackages("api"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.pf4j..", withSubpackages("api"))
                .check(OURS);
    }

    private static String withSubpackages(String name) {
        return "org.longhand." + name + "..";
    }
}
