package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pinned floors, `bench/floors.tsv`: they only rise, unless somebody gives the reason.
record FloorSheet(List<String> head, List<Floor> floors) {

    FloorSheet {
        head = List.copyOf(head);
        floors = List.copyOf(floors);
    }

    /// Lines that begin with `#` are the head.
    static FloorSheet parse(List<String> lines) {
        List<String> head = lines.stream().filter(line -> line.startsWith("#")).toList();
        List<Floor> floors =
                lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(Floor::parse)
                        .toList();
        return new FloorSheet(head, floors);
    }

    String text() {
        List<String> lines = new ArrayList<>(head);
        floors.forEach(floor -> lines.add(floor.line()));
        return String.join("\n", lines) + "\n";
    }

    List<Floor> of(String scorer) {
        return floors.stream().filter(floor -> floor.scorer().equals(scorer)).toList();
    }

    /// Every floor that these runs left behind is moved up to its figure. One that a figure fell
    /// below is moved down only with a reason, which is then written beside it.
    FloorSheet pinned(Map<String, Figures> runs, Optional<String> reason) {
        return new FloorSheet(
                head, floors.stream().map(floor -> pinned(floor, runs, reason)).toList());
    }

    private static Floor pinned(Floor floor, Map<String, Figures> runs, Optional<String> reason) {
        Optional<Double> figure =
                Optional.ofNullable(runs.get(floor.scorer())).flatMap(f -> f.of(floor.metric()));
        if (!floor.follows() || figure.isEmpty()) {
            return floor;
        }
        if (floor.holds(figure.get())) {
            Floor raised = floor.at(figure.get(), floor.note());
            return floor.holds(raised.bound()) ? raised : floor;
        }
        return reason.map(why -> floor.at(figure.get(), why)).orElse(floor);
    }
}
