package org.dateline.container;

import java.io.IOException;

/// One kind of file that holds captures. A new one is a class and a line in [Containers].
interface Format {

    /// Whether a file is of this kind, told by how it begins.
    boolean opens(Head head);

    /// Hands out the captures in it, in their order. What is broken is handed out as a problem; an
    /// exception means that the file itself cannot be read on.
    void open(Shelf shelf) throws IOException;
}
