/** YAML and, as a part of it, JSON: values with their places, and nothing constructed from them. */
@NullMarked
package dev.cv.values;

import org.jspecify.annotations.NullMarked;
