package org.dateline.app.gazetteer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dateline.place.Fold;
import org.dateline.place.Kind;
import org.dateline.place.Site;
import org.dateline.text.Table;

/// A list that somebody made: columns `name`, `lat`, `lon` and, if wanted, `kind`, `country` (two
/// letters), `population`, `names` (parted by `|` or `;`), in any order, parted by comma, semicolon
/// or tab.
///
/// `--features` does not ask it: whoever writes a list has chosen.
final class PlainCsv implements Form {

    private static final Map<String, Kind> KINDS = kinds();
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Choice choice;
    private final char separator;
    private final int columns;
    private final int name;
    private final int lat;
    private final int lon;
    private final int kind;
    private final int country;
    private final int population;
    private final int names;

    private PlainCsv(List<String> header, char separator, Choice choice) {
        this.choice = choice;
        this.separator = separator;
        columns = header.size();
        name = at(header, "name");
        lat = at(header, "lat", "latitude");
        lon = at(header, "lon", "lng", "long", "longitude");
        kind = at(header, "kind", "type");
        country = at(header, "country");
        population = at(header, "population");
        names = at(header, "names", "alternative names", "alternate names", "alternative_names");
    }

    static Optional<Form> of(String first, Choice choice) {
        for (char separator : SEPARATORS) {
            List<String> header =
                    parted(first, separator).stream()
                            .map(column -> column.strip().toLowerCase(Locale.ROOT))
                            .toList();
            PlainCsv form = new PlainCsv(header, separator, choice);
            if (form.name >= 0 && form.lat >= 0 && form.lon >= 0) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static int at(List<String> header, String... names) {
        for (String one : names) {
            if (header.contains(one)) {
                return header.indexOf(one);
            }
        }
        return -1;
    }

    /// The values of one line; nothing where its quotes do not close.
    private static List<String> parted(String line, char separator) {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
            return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> out = new TreeMap<>();
        for (List<String> row : Table.read("/gazetteer/kinds.tsv").rows()) {
            for (String word : row.get(1).split("\\|", -1)) {
                out.put(word, Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        }
        return out;
    }

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public String licence() {
        return "your own list";
    }

    @Override
    public Row row(String line) throws BrokenRow {
        Fields fields = new Fields(parted(line, separator), columns);
        String first = fields.needed(name, "name");
        double north = fields.degrees(lat, "latitude", 90);
        double east = fields.degrees(lon, "longitude", 180);
        List<String> written = Names.of(List.of(first));
        List<String> others = names < 0 ? List.of() : others(fields.text(names));
        if (written.isEmpty() && others.isEmpty()) {
            throw new BrokenRow("no name in Latin letters; give one in the column `names`");
        }
        Site site =
                new Site(
                        id(written.isEmpty() ? others.getFirst() : first, north, east),
                        OptionalInt.empty(),
                        kind < 0 ? Kind.TOWN : kind(fields.text(kind)),
                        north,
                        east,
                        country < 0 ? "" : fields.country(country),
                        "",
                        population < 0 ? 0 : fields.count(population, "population"),
                        written.isEmpty() ? others.subList(0, 1) : written,
                        others);
        return choice.keepsCountry(site.country()) ? new Row.Kept(site) : new Row.Passed();
    }

    private static List<String> others(String field) {
        List<String> out = new ArrayList<>(List.of(field.split("[|;]", -1)));
        return Names.of(out);
    }

    private static Kind kind(String word) throws BrokenRow {
        if (word.isEmpty()) {
            return Kind.TOWN;
        }
        Kind kind = KINDS.get(word.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new BrokenRow(
                    "kind “%s”: known are such as village, district, mountain, bridge, river"
                            .formatted(word));
        }
        return kind;
    }

    /// A list gives no ids: name and point are its places' own.
    private static String id(String name, double lat, double lon) {
        return String.format(
                Locale.ROOT, "own:%s@%.4f,%.4f", Fold.key(name).replace(' ', '-'), lat, lon);
    }
}
