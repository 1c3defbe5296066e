package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Form;
import org.dateline.model.Claim.Modality;
import org.dateline.model.Name;
import org.dateline.model.Post;
import org.dateline.model.Span;
import org.dateline.model.Step;
import org.dateline.model.Voice;
import org.dateline.name.Names;

/// Embedded posts: each is a claim of the one who signed it.
final class PostClaims {

    /// How far behind a post its signature may start.
    private static final int REACH = 80;

    private static final Pattern LINKS =
            Pattern.compile("(?:https?://|pic\\.(?:twitter|x)\\.com/)\\S{1,200}");

    private final String text;
    private final Names names;
    private final Chains chains;

    PostClaims(String text, Names names, Chains chains) {
        this.text = text;
        this.names = names;
        this.chains = chains;
    }

    static boolean holds(Article article, Span span) {
        return article.posts().stream().anyMatch(post -> post.span().meets(span));
    }

    /// Whether a post says anything beside its address and its signature. Under a video stand the
    /// words of the page that shows it.
    static boolean says(Post post) {
        if (post.platform().equals("youtube")) {
            return false;
        }
        String words = LINKS.matcher(post.text()).replaceAll("");
        boolean signature =
                post.handle().filter(handle -> words.contains("(@" + handle + ")")).isPresent();
        return !signature && words.codePoints().anyMatch(Character::isLetter);
    }

    Claim claim(Post post) {
        Optional<String> signer = post.name().or(post::handle);
        String medium = post.platform().equals("x") ? "tweet" : "post";
        Step speaker = new Step(Step.Part.SPEAKER, signer, Optional.of(medium), Optional.empty());
        List<Step> chain =
                chains.publisher().map(p -> List.of(speaker, p)).orElse(List.of(speaker));
        return new Claim(
                "c",
                Form.POST,
                Modality.ASSERTED,
                List.of(post.span()),
                Optional.empty(),
                signer.map(name -> voice(name, post.span())),
                chain,
                MediaLinks.within(post.span(), text),
                Optional.empty());
    }

    private Voice voice(String signer, Span post) {
        int at = text.indexOf(signer, post.end());
        boolean near = at >= 0 && at - post.end() < REACH;
        List<Span> spans = near ? List.of(new Span(at, at + signer.length())) : List.of();
        Optional<Name> name = names.all().stream().filter(n -> n.name().equals(signer)).findFirst();
        return new Voice(
                spans,
                signer,
                Optional.of(signer),
                name.flatMap(Name::role),
                name.flatMap(Name::side),
                name.map(Name::id));
    }
}
