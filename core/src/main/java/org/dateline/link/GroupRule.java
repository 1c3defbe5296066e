package org.dateline.link;

import java.util.List;
import org.dateline.model.Link;

/// A rule over all that is told of one incident, once it is decided what is one.
interface GroupRule extends Rule {

    List<Link> among(Told told);
}
