package dev.cv.dates;

/** What else a time could mean than it is taken for. */
public enum Doubt {
    NONE,
    /** {@code May 19}, taken for a month, could be a day. */
    DAY,
    /** {@code 2011-12}, taken for a month, could be two years. */
    MONTH,
    /** {@code 2011–12}, taken for two years, could be a month. */
    YEARS,
    /** {@code 02/03/2019}, of which only the year is taken, could be either day. */
    ORDER,
    /** {@code 2019 –}, taken to go on, could lack its end. */
    OPEN;

    /** What is left of the doubts about two ends: what is clear of one is clear of the other, if it is written like it. */
    static Doubt of(FoundDate start, FoundDate end) {
        Doubt doubt = start.doubt() == NONE ? end.doubt() : start.doubt();
        boolean settled = switch (doubt) {
            case DAY -> start.isShort() && end.isShort() && start.doubt() != end.doubt();
            case MONTH -> start.joint() == end.joint() && !(start.mayBeSchoolYear() && end.mayBeSchoolYear());
            case YEARS -> start.joint() == end.joint() && start.doubt() != end.doubt();
            case NONE, ORDER, OPEN -> false;
        };
        return settled ? NONE : doubt;
    }
}
