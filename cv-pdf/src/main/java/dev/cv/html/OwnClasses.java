package dev.cv.html;

import java.util.Set;

/** The classes that pages are written with; an author's of the same name would upset the layout. */
final class OwnClasses {

    static final Set<String> NAMES = Set.of("""
            about alone alternative apart arranged aside bare between bullet column consent contact
            contact-label contacts date-row definition dense description details digits-10 digits-2
            digits-3 digits-4 digits-5 digits-6 digits-7 digits-8 digits-9 entry entry-head figcaption
            figure footnote footnote-mark footnote-reference footnotes further-role hanging head-row
            head-rows head-with-logo headline icon in-columns item-label label labelled labels labels-10 labels-11
            labels-3 labels-4 labels-5 labels-6 labels-7 labels-8 labels-9 last-word lead led-in location location-date logo long loose measured name nobr
            of-several one-column one-line organization over page-number pair parted period person photo
            project project-title pulled qr reach rest role row-end row-start running-aside running-footer
            running-header running-name running-page running-pages section section-title separator
            signature signed smaller smallest split-off subheading summary tag tag-end tag-mark task thirds
            tiered tight title title-rule two-ends when-where who wide with-next word word-of-10 word-of-14
            """.strip().split("\\s+"));

    private OwnClasses() {}
}
