/** What explanations are made of: sentences on facts, and acts that would meet a finding. It knows no rule. */
@NullMarked
package io.github.cica4j.rules.internal.explanation;

import org.jspecify.annotations.NullMarked;
