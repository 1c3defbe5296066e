/// Who is heard over all articles: one registry of people, offices, organisations and outlets, put
/// together only where the texts give evidence, and by people's decisions.
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
