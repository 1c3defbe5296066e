package org.dateline.model;

import java.util.List;

/// One article with all its captures.
///
/// `articles` are the ids of what the single captures say, sorted. `origin` is the id of the work
/// that it reprints, or its own: works with one origin are one independent origin.
public record Work(String id, List<String> articles, String origin) {

    private static final int LETTERS = 26;

    public Work {
        articles = List.copyOf(articles);
    }

    /// What stands for the `n`th of several works or captures in a list, from 0: `A` to `Z`, then
    /// `A1` to `Z1`.
    public static String letter(int n) {
        return (char) ('A' + n % LETTERS) + (n < LETTERS ? "" : String.valueOf(n / LETTERS));
    }
}
