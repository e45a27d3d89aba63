/** LinkedIn's export of one's own data, the CSV files in its ZIP, as a résumé. */
@NullMarked
package dev.cv.linkedin;

import org.jspecify.annotations.NullMarked;
