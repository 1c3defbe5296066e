package org.dateline.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.place.Packing;

/// Packs the gazetteer that comes with Dateline: `PackGazetteer FOLDER OUT`, where the folder holds
/// `cities500.txt`, `admin1.json` and `admin2.json`. See this package's README in the resources.
public final class PackGazetteer {

    private PackGazetteer() {}

    /// Writes the packed bytes and says how many rows and names they hold.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT");
        }
        Path out = Path.of(args[1]);
        byte[] packed = pack(Path.of(args[0]));
        Files.write(out, packed);
        System.out.println(out + ": " + packed.length + " bytes");
    }

    static byte[] pack(Path folder) throws IOException {
        Sources sources = Sources.in(folder);
        Atlas atlas = new Atlas();
        Countries.add(
                atlas,
                sources.towns().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Town::country, TreeMap::new, Collectors.toList())));
        Countries.addAreas(atlas);
        List<Dispute> disputes = Dispute.all();
        disputes.stream().filter(d -> d.id().startsWith("area:")).forEach(d -> d.addAsArea(atlas));
        Divisions divisions = new Divisions(sources, atlas);
        divisions.addProvinces();
        divisions.addDistricts();
        new Towns(atlas, Dispute.settlements(disputes)).add(sources.towns());
        return Packing.pack(atlas.entries(), atlas.spellings());
    }
}
