/** The text of a file with the place of every character, and the tree of nodes that is made of it. */
@NullMarked
package dev.cv.markdown.text;

import org.jspecify.annotations.NullMarked;
