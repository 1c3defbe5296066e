/// The desk: the ledger as pages in a browser, rendered on the server.
///
/// Invariants:
/// - Nothing of a captured page is executed or loaded: its words are escaped text, its addresses
///   are never links, and the policy of every answer allows only the desk's own style and script.
/// - Every page works without JavaScript; the one script only adds lighting up and key presses.
/// - No page makes a request to another host.
@NullMarked
package org.dateline.app.web;

import org.jspecify.annotations.NullMarked;
