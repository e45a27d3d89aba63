/** Which files a résumé is made of, and what each says of itself in its front matter. */
@NullMarked
package dev.cv.content;

import org.jspecify.annotations.NullMarked;
