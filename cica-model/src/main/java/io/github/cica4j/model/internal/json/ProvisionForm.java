package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.internal.json.Forms.Values;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of the provisions of a rulebook. */
public final class ProvisionForm {

    private static final Form<Provision.Reason> REASON = ObjectForm.<Provision.Reason, Values>of(
                    Values::new, values -> new Provision.Reason(values.get("id"), values.get("text")))
            .required("id", Forms.TEXT, Provision.Reason::id, Values.setter("id"))
            .required("text", Forms.TEXT, Provision.Reason::text, Values.setter("text"));

    private static final Form<Provision> PROVISION = ObjectForm.<Provision, Values>of(
                    Values::new,
                    values -> new Provision(
                            values.get("id"),
                            values.get("paraphrase"),
                            values.get("force"),
                            values.get("assignment"),
                            values.<List<RuleId>>find("rules").orElse(List.of()),
                            values.<List<RuleId>>find("guards").orElse(List.of()),
                            values.find("reason")))
            .required("id", Forms.TEXT, Provision::id, Values.setter("id"))
            .required("paraphrase", Forms.TEXT, Provision::paraphrase, Values.setter("paraphrase"))
            .required("force", Forms.constant(Force.class), Provision::force, Values.setter("force"))
            .required(
                    "assignment",
                    Forms.constant(Provision.Assignment.class),
                    Provision::assignment,
                    Values.setter("assignment"))
            .optional("rules", Forms.some(CaseForm.RULE), provision -> some(provision.rules()), Values.setter("rules"))
            .optional(
                    "guards", Forms.some(CaseForm.RULE), provision -> some(provision.guards()), Values.setter("guards"))
            .optional("reason", REASON, Provision::reason, Values.setter("reason"));

    private ProvisionForm() {}

    private static <T> Optional<List<T>> some(List<T> list) {
        return Optional.of(list).filter(elements -> !elements.isEmpty());
    }

    /** Reads an array of provisions; a problem is added for all that is wrong, ids that stand twice included. */
    public static List<Provision> read(byte[] text, Problems problems) {
        List<Provision> provisions = new ArrayList<>();
        JsonTree.parse(text, problems).ifPresent(root -> {
            Reading reading = new Reading(problems);
            if (root.type() != JsonNode.Type.ARRAY) {
                Forms.wrongType(root, "", reading, "an array of provisions");
            }
            Map<String, Place> places = new HashMap<>();
            for (int index = 0; index < root.elements().size(); index++) {
                String pointer = "/" + index;
                JsonNode node = root.elements().get(index);
                Provision provision = PROVISION.read(node, pointer, reading);
                if (provision != null) {
                    unique(provision.id(), places, pointer + "/id", node, reading);
                    provision
                            .reason()
                            .ifPresent(reason -> unique(reason.id(), places, pointer + "/reason/id", node, reading));
                    provisions.add(provision);
                }
            }
        });
        return List.copyOf(provisions);
    }

    private static void unique(String id, Map<String, Place> places, String pointer, JsonNode node, Reading reading) {
        Place before = places.putIfAbsent(id, node.place());
        if (before != null) {
            reading.problem(
                    pointer,
                    node.place(),
                    "duplicate-id",
                    "the id '" + id + "' stands already in the provision of line " + before.line()
                            + ": ids are unique in a rulebook");
        }
    }
}
