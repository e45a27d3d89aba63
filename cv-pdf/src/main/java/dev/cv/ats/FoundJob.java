package dev.cv.ats;

import dev.cv.vocabulary.Separators;

/**
 * A job, a degree or the like.
 *
 * @param role empty where none is found, as are organization and place
 * @param inherited whether the organization is that of the job before, as none is printed with this one
 * @param page where it begins, from 0
 */
public record FoundJob(
        String role, String organization, boolean inherited, FoundPeriod period, String place, int page) {

    /** The role parted from the organization as other jobs are: above 0 it stands first, below 0 second. */
    FoundJob parted(int order) {
        String[] parts = Separators.COMMA.split(role, -1);
        return order == 0 || parts.length != 2
                ? this
                : new FoundJob(parts[order > 0 ? 0 : 1], parts[order > 0 ? 1 : 0], false, period, place, page);
    }

    /** Role and organization the other way round. */
    FoundJob turned() {
        return new FoundJob(/* role= */ organization, /* organization= */ role, inherited, period, place, page);
    }

    /** Whether it says who was what, from when to when. */
    boolean isWhole() {
        return period.isRange() && !role.isEmpty() && !organization.isEmpty();
    }

    /** This job at the organization of the one before. */
    FoundJob under(String organizationBefore) {
        return new FoundJob(role, organizationBefore, true, period, place, page);
    }
}
