/** What must be true of every dossier: the library against the oracle, and against itself. */
package io.github.cica4j.rules.truth;
