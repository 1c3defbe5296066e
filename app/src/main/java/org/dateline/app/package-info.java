/// The command line; ledger, web application and exports in packages of their own.
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
