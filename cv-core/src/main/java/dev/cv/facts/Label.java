package dev.cv.facts;

/** What a part of a head may say. */
enum Label {
    ORGANIZATION,
    ROLE,
    PLACE,
    OTHER
}
