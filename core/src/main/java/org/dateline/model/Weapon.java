package org.dateline.model;

/// A weapon that an incident names; `kind` is a class of the weapon table (`uav`, `artillery`).
public record Weapon(String kind, Span span) {}
