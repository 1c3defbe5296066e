package org.dateline.model;

/// Something that a stage could not do, said so that a user knows what to do about it.
public record Problem(String stage, String message) {}
