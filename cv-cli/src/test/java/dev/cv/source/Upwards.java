package dev.cv.source;

import dev.cv.model.Resume;

/** Breaks the table of rooms: the lowest room uses the one above it. */
record Upwards(Resume resume) {}
