package dev.cv.facts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the parts of a head say.
 *
 * @param parts all parts, in reading order
 * @param labels what each says
 * @param margin how much more speaks for it than for the next best that names another organization or role
 */
record Labeling(List<HeadPart> parts, List<Label> labels, double margin) {

    /** How much more must speak for it than for another one. */
    private static final double SETTLED = 0.3;

    /** Whether role and organization could as well be the other way round. */
    boolean isUnsettled() {
        return margin < SETTLED && labels.contains(Label.ROLE) && labels.contains(Label.ORGANIZATION);
    }

    /** Whether words tell role or organization, which a comma alone doesn't. */
    boolean isTold() {
        return of(Label.ROLE).stream()
                        .anyMatch(part -> RoleWords.isRole(part.text()) || SchoolWords.isDegree(part.text()))
                || of(Label.ORGANIZATION).stream()
                        .anyMatch(part -> part.isLink() || part.isBehindAt() || RoleWords.isOrganization(part.text()));
    }

    /** The label of a part. */
    @SuppressWarnings("ReferenceEquality") // which part it is, not what it says
    Label of(HeadPart part) {
        int index = 0;
        while (parts.get(index) != part) {
            index++;
        }
        return labels.get(index);
    }

    /** The parts of a label, which stand side by side. */
    List<HeadPart> of(Label label) {
        return IntStream.range(0, parts.size())
                .filter(i -> labels.get(i) == label)
                .mapToObj(parts::get)
                .toList();
    }
}
