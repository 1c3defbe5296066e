package org.dateline.app.ledger;

import org.dateline.link.RecordId;
import org.dateline.model.Sha256;

/// Names a record by content, so that it is found again after a better reader has read the capture:
/// the capture, the range of its decoded source `[start, end)` in code points, the exact words, and
/// the id under which a person saw it.
public record Citation(RecordId id, Sha256 capture, int start, int end, String words) {}
