/** What people read: the text report. */
@NullMarked
package io.github.cica4j.report;

import org.jspecify.annotations.NullMarked;
