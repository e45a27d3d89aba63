/** Content folder, front matter, manifests, entries and dates: files become a {@link dev.cv.model.Resume}. */
@NullMarked
package dev.cv.read;

import org.jspecify.annotations.NullMarked;
