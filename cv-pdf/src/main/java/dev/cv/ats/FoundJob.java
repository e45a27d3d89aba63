package dev.cv.ats;

/**
 * A job, a degree or the like.
 *
 * @param role empty where none is found, as are organization and place
 * @param inherited whether the organization is that of the job before, as none is printed with this one
 * @param page where it begins, from 0
 */
public record FoundJob(
        String role, String organization, boolean inherited, FoundPeriod period, String place, int page) {

    /** This job at the organization of the one before. */
    FoundJob under(String organizationBefore) {
        return new FoundJob(role, organizationBefore, true, period, place, page);
    }
}
