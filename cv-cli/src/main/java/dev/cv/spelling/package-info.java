/** Dictionaries of words, read by Hunspell; {@link dev.cv.spelling.HunspellDictionaries} is the door. */
@NullMarked
package dev.cv.spelling;

import org.jspecify.annotations.NullMarked;
