package org.dateline.app.web;

/// What went wrong and what to do about it.
record ErrorPage(int status, String title, String message) {}
