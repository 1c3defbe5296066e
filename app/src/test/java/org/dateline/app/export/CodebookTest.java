package org.dateline.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.app.export.Codebook.Case;
import org.dateline.model.Incident;
import org.dateline.text.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table holds each type and subtype of ours, and nothing else.
class CodebookTest {

    private static final Codebook CODES = Codebook.builtIn();

    /// Event types of ACLED with their sub-event types; its public codebook of 2024.
    private static final Set<String> ACLED =
            Set.of(
                    "Battles/Armed clash",
                    "Battles/Government regains territory",
                    "Battles/Non-state actor overtakes territory",
                    "Protests/Peaceful protest",
                    "Protests/Protest with intervention",
                    "Protests/Excessive force against protesters",
                    "Riots/Violent demonstration",
                    "Riots/Mob violence",
                    "Explosions/Remote violence/Chemical weapon",
                    "Explosions/Remote violence/Air/drone strike",
                    "Explosions/Remote violence/Suicide bomb",
                    "Explosions/Remote violence/Shelling/artillery/missile attack",
                    "Explosions/Remote violence/Remote explosive/landmine/IED",
                    "Explosions/Remote violence/Grenade",
                    "Violence against civilians/Sexual violence",
                    "Violence against civilians/Attack",
                    "Violence against civilians/Abduction/forced disappearance",
                    "Strategic developments/Agreement",
                    "Strategic developments/Non-violent transfer of territory",
                    "Strategic developments/Arrests",
                    "Strategic developments/Headquarters or base established",
                    "Strategic developments/Disrupted weapons use",
                    "Strategic developments/Change to group/activity",
                    "Strategic developments/Looting/property destruction",
                    "Strategic developments/Other");

    private static SortedSet<String> subtypes() {
        SortedSet<String> out = new TreeSet<>();
        Table.read("/lang/en/incidents.tsv").rows().forEach(row -> out.add(row.get(4)));
        out.remove("-");
        return out;
    }

    private static List<SortedSet<Case>> cases() {
        List<SortedSet<Case>> out = new ArrayList<>();
        for (Case whom : EnumSet.of(Case.CIVILIAN, Case.ARMED, Case.UNSTATED)) {
            for (Case by : EnumSet.of(Case.STATE, Case.NONSTATE, Case.UNKNOWN)) {
                out.add(new TreeSet<>(Set.of(whom, by)));
            }
        }
        return out;
    }

    @Test
    void everyTypeWithEverySubtypeHasARowWhateverIsKnownOfTheParties() {
        List<String> without = new ArrayList<>();
        for (Incident.Type type : Incident.Type.values()) {
            SortedSet<String> all = subtypes();
            all.add("");
            for (String subtype : all) {
                for (SortedSet<Case> known : cases()) {
                    if (CODES.find(type, new TreeSet<>(Set.of(subtype)), known).isEmpty()) {
                        without.add(type.code() + " " + subtype + " " + known);
                    }
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everySubtypeOfTheLexiconHasARowOfItsOwn() {
        Table.read("/lang/en/incidents.tsv").rows().stream()
                .filter(row -> !row.get(4).equals("-"))
                .forEach(row ->
                        assertTrue(
                                CODES.rows().stream()
                                        .anyMatch(r ->
                                                r.type().code().equals(row.get(0))
                                                        && r.subtype().equals(row.get(4))),
                                row.get(0) + " " + row.get(4)));
    }

    @Test
    void everySubtypeOfTheTableIsOneOfOurs() {
        SortedSet<String> ours = subtypes();
        ours.addAll(Set.of("", "grenade", "chemical", "force"));
        ours.addAll(Set.of("uav", "bomb", "ied", "mine"));
        CODES.rows().forEach(row -> assertTrue(ours.contains(row.subtype()), row.toString()));
    }

    @Test
    void everyCodeIsOneOfItsCommunity() {
        for (Codebook.Row row : CODES.rows()) {
            String acled = row.acledEvent() + "/" + row.acled().code();
            assertTrue(acled.equals("/") || ACLED.contains(acled), row.toString());
            assertTrue(Set.of("", "force").contains(row.ucdp().code()), row.toString());
            assertTrue(
                    Set.of("", "AGREE", "RETREAT", "PROTEST", "COERCE", "ASSAULT")
                            .contains(row.plover().code()),
                    row.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sea-battle|-|-|Battles|Armed clash|-|force|-|ASSAULT|-",
                "clash|-|-|Battles|-|-|force|-|ASSAULT|-",
                "clash|-|-|Battles|Armed clash|why|force|-|ASSAULT|-",
                "clash|-|-|Battles|Armed clash|-|-|-|ASSAULT|-",
                "clash|-|sometimes|Battles|Armed clash|-|force|-|ASSAULT|-",
                "clash|-|-|Battles",
            })
    void refusesARowThatNoTypeHasOrThatSaysTwoThings(String row) {
        List<String> cells = List.of(row.split("\\|", -1));
        assertThrows(IllegalArgumentException.class, () -> Codebook.of(List.of(cells)));
    }

    @Test
    void thePageOfTheCodesTellsTheTable() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "codes.md"));
        for (List<String> row : Table.read("/codes/codes.tsv").rows()) {
            String line =
                    "| " + String.join(" | ", row).replace(" - ", "  ").replace(" - ", "  ") + " |";
            assertTrue(page.contains(line.replace("| - |", "|  |")), line);
        }
    }
}
