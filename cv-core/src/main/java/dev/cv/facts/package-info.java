/** What the entries of a résumé mean: organization, role, place and time, and how a person is reached. */
@NullMarked
package dev.cv.facts;

import org.jspecify.annotations.NullMarked;
