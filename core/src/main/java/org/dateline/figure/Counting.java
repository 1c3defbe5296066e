package org.dateline.figure;

import org.dateline.model.Figure.Measure;

/// What is counted and what the count measures.
record Counting(Counted counted, Measure measure) {}
