package org.dateline.container;

/// What opening a container came to: records handed out, and records passed over because they hold
/// no page (images, requests, notices).
public record Opened(int found, int passed) {}
