package org.dateline.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same town or the same province speaks for one incident; two towns apart from each other
/// speak hard against it.
final class PlaceField implements IncidentField {

    /// A gazetteer's point and a village's edge differ by this much.
    private static final double NEAR_KM = 5;

    private static final double FAR_KM = 20;

    @Override
    public Says compare(Happening one, Happening other) {
        Optional<Site> a = one.site();
        Optional<Site> b = other.site();
        if (a.isPresent() && b.isPresent()) {
            Says own = sites(a.get(), b.get());
            if (!(own instanceof Says.Nothing)) {
                return own;
            }
        }
        return shared(one.sites(), other.sites());
    }

    private static Says sites(Site a, Site b) {
        if (a.same(b) && a.usable()) {
            return new Says.For(a.fine() && b.fine() ? 3 : 1, "same place: " + a.name());
        }
        Optional<Double> km = a.fine() && b.fine() ? a.km(b) : Optional.empty();
        if (km.isEmpty()) {
            return IncidentField.nothing();
        }
        if (km.get() <= NEAR_KM) {
            return new Says.For(2, a.name() + " is beside " + b.name());
        }
        return km.get() > FAR_KM
                ? new Says.Against(a.name() + " is not " + b.name())
                : IncidentField.nothing();
    }

    /// One names the village and its province, the other the province alone.
    private static Says shared(List<Site> a, List<Site> b) {
        return Site.usable(a).stream()
                .filter(site -> b.stream().anyMatch(site::same))
                .max(Comparator.comparing(Site::unlisted))
                .<Says>map(
                        site -> new Says.For(site.unlisted() ? 3 : 1, "both name " + site.name()))
                .orElse(IncidentField.nothing());
    }
}
