package org.dateline.link;

/// The second and the third of a row are two.
final class OrdinalField implements IncidentField {

    @Override
    public Says compare(Happening one, Happening other) {
        var a = one.incident().ordinal();
        var b = other.incident().ordinal();
        return a.isPresent() && b.isPresent() && a.getAsInt() != b.getAsInt()
                ? new Says.Against("number " + a.getAsInt() + " is not number " + b.getAsInt())
                : IncidentField.nothing();
    }
}
