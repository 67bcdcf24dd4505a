package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Status;
import java.util.Optional;

/** Decides the status on a day. */
interface Judge {

    Optional<Status> on(long day);

    /** Where the chapters enter who judges what. */
    interface Docket {
        void judge(String rule, Subject subject, String occurrence, Judge judge);

        default void judge(String rule, Subject subject, Judge judge) {
            judge(rule, subject, "", judge);
        }
    }

    /** An act: from its day on, what it amounts to. */
    static Judge act(Span on, Status status) {
        return day -> {
            Possible possible = new Possible();
            for (long done : on.values()) {
                if (day < done) {
                    possible.addAbsent();
                } else {
                    possible.add(status);
                }
            }
            return possible.verdict();
        };
    }
}
