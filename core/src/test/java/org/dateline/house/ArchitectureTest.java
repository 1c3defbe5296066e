package org.dateline.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.dateline");

    /// From left to right; a package uses what stands before its own step, never a neighbour on it.
    private static final List<List<String>> STREET =
            List.of(
                    List.of("model"),
                    List.of("capture", "text"),
                    List.of("page", "container"),
                    List.of("article"),
                    List.of("name"),
                    List.of("place"),
                    List.of("claim"),
                    List.of("figure"),
                    List.of("incident"),
                    List.of("link"),
                    List.of("source"));

    @Test
    void thereIsCodeToCheck() {
        assertFalse(CORE.isEmpty());
    }

    @Test
    void packagesAreAOneWayStreet() {
        for (int step = 0; step < STREET.size(); step++) {
            for (String from : STREET.get(step)) {
                noClasses()
                        .that()
                        .resideInAPackage(inside(from))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden(step, from))
                        .because(
                                "a stage knows what came before it and nothing of what comes after,"
                                        + " so each can be read, tested and replaced alone")
                        .check(CORE);
            }
        }
    }

    private static String[] forbidden(int step, String own) {
        return java.util.stream.Stream.concat(
                        STREET.subList(step, STREET.size()).stream()
                                .flatMap(List::stream)
                                .filter(other -> !other.equals(own))
                                .map(ArchitectureTest::inside),
                        java.util.stream.Stream.of("org.dateline.json..", "org.dateline"))
                .toArray(String[]::new);
    }

    private static String inside(String name) {
        return "org.dateline." + name + "..";
    }

    @Test
    void theNounsNeedOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.dateline.model..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("java..")
                                .or(resideInAPackage("org.dateline.model.."))
                                .or(resideInAPackage("org.jspecify..")))
                .because(
                        "everything stores and passes the nouns; a library in them would be everywhere")
                .check(CORE);
    }

    @Test
    void aReadingKnowsNoClockAndNoChance() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the same bytes must read the same on any machine on any day")
                .check(CORE);
    }

    @Test
    void aReadingTouchesNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "javax.net..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("whoever hands in a page must be sure that nobody learns of it")
                .check(CORE);
    }

    @Test
    void publicTypesAreNamedAfterThings() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .because("a name says what a thing is in the nouns of the trade")
                .check(CORE);
    }
}
