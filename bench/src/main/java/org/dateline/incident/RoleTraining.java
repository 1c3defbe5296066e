package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.claim.Learning;
import org.dateline.claim.Traits;
import org.dateline.claim.Weights;
import org.dateline.model.Party.Role;

/// Learns who has which role: one logistic regression a role over the same traits, by one candidate
/// after another. MUC's keys say who had a role in a text, not where, so that every mention of one
/// of their wordings beside an incident counts (Mintz et al., "Distant supervision", ACL 2009).
final class RoleTraining {

    private static final int PASSES = 5;
    private static final double RATE = 0.02;
    private static final int BITS = 17;

    private final RoleModel model = new RoleModel(Weights.none(BITS, RoleModel.ROLES.size()));
    private final Learning learning = new Learning(model.weights(), RATE);
    private final Traits traits = new Traits();

    private RoleTraining() {}

    static RoleModel learn(List<RoleLesson> lessons) {
        RoleTraining training = new RoleTraining();
        int number = 0;
        for (RoleLesson lesson : lessons) {
            number++;
            for (Candidate one : lesson.candidates()) {
                RoleTraits.collect(training.traits, one, lesson.draft(one));
                training.learning.see(training.traits, number);
            }
        }
        training.passes(lessons);
        return training.model;
    }

    private void passes(List<RoleLesson> lessons) {
        Random random = new Random(7);
        List<RoleLesson> order = new ArrayList<>(lessons);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(lesson -> lesson.candidates().forEach(one -> learn(lesson, one)));
            if (pass > 0) {
                learning.endPass();
            }
        }
        learning.end();
    }

    private void learn(RoleLesson lesson, Candidate one) {
        RoleTraits.collect(traits, one, lesson.draft(one));
        for (int column = 0; column < RoleModel.ROLES.size(); column++) {
            Role role = RoleModel.ROLES.get(column);
            boolean right = lesson.isRight(one, role);
            if (right || lesson.teaches(one, role)) {
                double chance = model.chance(traits, column);
                learning.nudge(traits, column, (right ? 1 : 0) - chance);
            }
        }
    }
}
