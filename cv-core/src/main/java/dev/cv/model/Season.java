package dev.cv.model;

/** A quarter of a year as people name it; which months it has depends on where one lives. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
