"""A Hugo site that makes a petition page and a share page of each campaign, as Placard does."""
import pathlib

CONFIG = """baseURL = "https://bench.example/"
title = "Bench"
disableKinds = ["taxonomy", "term", "RSS", "section"]
[outputs]
page = ["html", "share"]
[outputFormats.share]
mediaType = "text/html"
path = "share"
baseName = "index"
isHTML = true
permalinkable = false
[markup.goldmark.renderer]
unsafe = false
"""

HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ .Title }} – {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/main.css">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
<meta property="og:description" content="{{ .Params.summary }}">
<script type="application/ld+json">{{ dict "@type" "WebPage" "name" .Title "url" .Permalink | jsonify | safeJS }}</script>
</head><body><header><a href="/">{{ site.Title }}</a></header><main>
"""

LINKS = """{{ $message := .Params.share.message }}<ul>{{ range slice "whatsapp" "facebook" "email" "x" "bluesky" "telegram" }}
{{ $url := printf "%s?source=share-%s" $.Permalink . }}
{{ if eq . "whatsapp" }}<li><a href="https://api.whatsapp.com/send?{{ querify "text" (replace $message "{url}" $url) }}">{{ . }}</a></li>{{ end }}
{{ if eq . "facebook" }}<li><a href="https://www.facebook.com/sharer/sharer.php?{{ querify "u" $url }}">{{ . }}</a></li>{{ end }}
{{ if eq . "email" }}<li><a href="mailto:?{{ querify "subject" $.Title "body" (replace $message "{url}" $url) | safeURL }}">{{ . }}</a></li>{{ end }}
{{ if eq . "x" }}<li><a href="https://x.com/intent/tweet?{{ querify "text" $message "url" $url }}">{{ . }}</a></li>{{ end }}
{{ if eq . "bluesky" }}<li><a href="https://bsky.app/intent/compose?{{ querify "text" (replace $message "{url}" $url) }}">{{ . }}</a></li>{{ end }}
{{ if eq . "telegram" }}<li><a href="https://t.me/share/url?{{ querify "url" $url "text" $message }}">{{ . }}</a></li>{{ end }}
{{ end }}</ul>
"""

FORM = """<section id="sign"><p>{{ .Params.ask }}</p>
<form method="post" action="https://signatures.bench.example/sign">
<input type="hidden" name="campaign" value="{{ .File.ContentBaseName }}"><input type="hidden" name="redirect" value="{{ .Permalink }}share/">
<p><label for="name">Name</label><input id="name" name="name" required></p>
<p><label for="email">E-mail</label><input id="email" type="email" name="email" required></p>
<p><label for="country">Country</label><select id="country" name="country">{{ partialCached "countries.html" . }}</select></p>
<button>{{ .Params.call_to_action }}</button></form></section>
"""

PETITION = HEAD + """<h1>{{ .Title }}</h1><p>{{ .Params.target.name }}, {{ .Params.target.role }}</p>
""" + FORM + """{{ .Content }}
<section><h2>More information</h2><ol>{{ range $i, $s := .Params.sources }}<li id="source-{{ $i }}"><a href="{{ $s.url }}">{{ $s.title }}</a>, {{ $s.publisher }}, <time>{{ $s.date }}</time></li>{{ end }}</ol></section>
<p>{{ .Params.signed_by }}</p>
""" + LINKS + "</main></body></html>\n"

SHARE = HEAD + """<h1>Thank you for signing</h1><p><a href="{{ .Permalink }}">{{ .Title }}</a></p>
""" + LINKS + "</main></body></html>\n"


def make(folder, countries):
    """Writes configuration and layouts beside the content that `campaigns.make` wrote."""
    hugo = pathlib.Path(folder) / "hugo"
    layouts = hugo / "layouts"
    (layouts / "_default").mkdir(parents=True)
    (layouts / "partials").mkdir()
    (hugo / "hugo.toml").write_text(CONFIG)
    (layouts / "_default/single.html").write_text(PETITION)
    (layouts / "_default/single.share.html").write_text(SHARE)
    (layouts / "index.html").write_text(
        HEAD + '{{ range first 24 site.RegularPages.ByDate.Reverse }}<p><a href="{{ .Permalink }}">'
        "{{ .Title }}</a></p>{{ end }}</main></body></html>\n")
    (layouts / "partials/countries.html").write_text(
        "".join(f'<option value="{number}">Country {number}</option>' for number in range(countries)))
