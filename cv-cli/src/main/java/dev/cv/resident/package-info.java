/** The wire between a command and a resident process that does its work: where the socket is, what is sent, who may be served. */
@NullMarked
package dev.cv.resident;

import org.jspecify.annotations.NullMarked;
