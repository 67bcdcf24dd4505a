package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;

/** The draft action plan of 2023 on new challenges and threats (general), as far as it sets rules of its own. */
public final class Nct2023 {

    /** Member States approve the measures that the plan introduces. */
    public static final RuleDescriptor NCT_1 = RuleDescriptor.of("NCT-1", Force.SHALL, Shape.ACT)
            .provisions("NCT-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The SWG and the SOC review the implementation of the plan every year. */
    public static final RuleDescriptor NCT_2 = RuleDescriptor.of("NCT-2", Force.WILL, Shape.DUTY)
            .provisions("NCT-2/1")
            .statuses(Status.PENDING, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .reliesOn(Review.KIND)
            .build();

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder("nct-2023", Nct2023.class, "io.github.cica4j/cica-rules")
            .title("Action plan in the area of new challenges and threats (general) (draft of 2023)")
            .legalStep(new LegalStep(
                    LegalStatus.DRAFT, KnownDay.of(NctFacts.DRAFTED), Source.of("NCT/G/1501", "action plan, opening")))
            .rules(NCT_1, NCT_2)
            .derivation(NctFacts.DERIVATION)
            .build();

    private Nct2023() {}
}
