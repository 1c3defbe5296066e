/// What leaves the ledger, each format in a class of its own.
@NullMarked
package org.dateline.app.export;

import org.jspecify.annotations.NullMarked;
