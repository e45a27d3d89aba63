/** Very many résumés at once, on any engine that runs Apache Beam's pipelines. */
@NullMarked
package example.beam;

import org.jspecify.annotations.NullMarked;
