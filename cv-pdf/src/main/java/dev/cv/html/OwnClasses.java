package dev.cv.html;

import java.util.Set;

/** The classes that pages are written with; an author's of the same name would upset the layout. */
final class OwnClasses {

    static final Set<String> NAMES = Set.of(
            ("about alone alternative apart arranged aside bare between bullet column consent contact contact-label contacts definition date-row dense"
                            + " digits-2 digits-3 digits-4 digits-5 digits-6 digits-7 digits-8 digits-9 digits-10"
                            + " entry entry-head footnote footnote-mark footnote-reference footnotes further-role hanging head-row headline icon in-columns item-label labelled led-in"
                            + " label labels labels-8 labels-16 location location-date logo loose measured name nobr of-several one-column one-line organization page-number pair parted period"
                            + " person photo project project-title pulled qr reach role row-end row-start running-aside running-footer running-header running-name running-page running-pages section section-title separator signature signed"
                            + " smaller smallest subheading tag tag-end tag-mark task thirds tiered tight title title-rule when-where who wide with-next word")
                    .split(" "));

    private OwnClasses() {}
}
