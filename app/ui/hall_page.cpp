// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_page.h"

#include "app/ui/hall_words.h"

namespace mahdar {
namespace {

// One unit is a pixel of the window's drawing, which is 1080 high.
constexpr const char* kStyle = R"(
:root{--u:calc(100vh/1080)}
*{box-sizing:border-box;margin:0}
html,body{height:100%}
body{background:#0e1a2b;color:#fff;font-family:"Noto Sans Arabic","Noto Sans",sans-serif;overflow:hidden;display:flex;
flex-direction:column;line-height:1.35}
body.lower-third{background:transparent;justify-content:flex-end}
body.lost{opacity:.35}
header,footer{background:#16283f;padding:calc(18*var(--u)) calc(64*var(--u));display:flex;gap:calc(48*var(--u));
justify-content:space-between;align-items:center}
header{border-bottom:calc(3*var(--u)) solid #c9a45c}
h1{font:calc(44*var(--u)) Amiri,"Noto Sans",serif}
header p{font-size:calc(29*var(--u));color:#c9d5e6}
main{flex:1;min-height:0;padding:calc(24*var(--u)) calc(64*var(--u));display:flex;flex-direction:column;gap:calc(24*var(--u))}
.item{display:flex;gap:calc(36*var(--u));align-items:center}
.number{border:calc(4*var(--u)) solid #c9a45c;border-radius:calc(6*var(--u));text-align:center;font-weight:bold;
font-size:calc(90*var(--u));line-height:1.1;padding:calc(10*var(--u)) calc(30*var(--u));white-space:nowrap}
.number small{display:block;font-size:calc(26*var(--u));font-weight:normal;color:#c9d5e6}
h2{font-size:calc(58*var(--u));line-height:1.2}
.second,.parent{color:#c9d5e6;font-size:calc(34*var(--u))}
.floor{flex:1;display:flex;gap:calc(40*var(--u));align-items:stretch;min-height:0}
.speaker{flex:1;min-width:0}
.label{color:#ffd479;font-size:calc(34*var(--u))}
.name{font-size:calc(110*var(--u));font-weight:bold;line-height:1.2}
.full{font-size:calc(46*var(--u));font-weight:bold}
.clock{width:48vw;border-radius:calc(8*var(--u));background:#16283f;color:#c8f0d4;display:flex;flex-direction:column;
align-items:center;justify-content:center}
.clock b{font-size:calc(240*var(--u));line-height:1.05;font-variant-numeric:tabular-nums}
.clock span{font-size:calc(50*var(--u));font-weight:bold}
.clock.warning{background:#ffc94d;color:#1a1200}
.clock.overtime{background:#8f1212;color:#fff}
.clock.paused,.clock.idle{color:#c9d5e6}
ol{display:flex;gap:calc(48*var(--u));list-style-position:inside;padding:0;font-size:calc(46*var(--u));font-weight:bold}
li small{display:block;font-size:calc(29*var(--u));font-weight:normal;color:#c9d5e6}
time{font-size:calc(96*var(--u));font-weight:bold}
.message{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;
font-size:calc(92*var(--u));font-weight:bold;white-space:pre-line}
.message .second{font-size:calc(58*var(--u))}
.lower-third .clock{width:auto;padding:0 calc(40*var(--u))}
.lower-third .clock b{font-size:calc(120*var(--u))}
.lower-third .clock span{font-size:calc(34*var(--u))}
.lower-third .name{font-size:calc(88*var(--u))}
.lower-third footer{border-top:calc(6*var(--u)) solid #c9a45c;min-height:30vh}
)";

// The clock runs on by the browser's own steady clock, so that a wrong time of day there does not matter.
constexpr const char* kScript = R"(
let since=performance.now(),heard=since;
const two=n=>String(n).padStart(2,'0');
const form=s=>{const h=Math.floor(s/3600),m=Math.floor(s/60)%60;return (h?h+':':'')+two(m)+':'+two(s%60)};
const run=()=>{const c=document.getElementById('clock');document.body.classList.toggle('lost',performance.now()-heard>5000);
if(!c||c.dataset.running!=='1')return;
const e=Number(c.dataset.elapsed)+Math.floor((performance.now()-since)/1000),l=Number(c.dataset.limit);
c.querySelector('b').textContent=l>0?(e>l?'+':'')+form(Math.abs(l-e)):form(e)};
const ask=async()=>{try{const a=await fetch('/',{cache:'no-store'});if(!a.ok)throw 0;
const d=new DOMParser().parseFromString(await a.text(),'text/html');document.title=d.title;
for(const n of ['lang','dir'])document.documentElement.setAttribute(n,d.documentElement.getAttribute(n));
document.body.replaceWith(d.body);since=heard=performance.now();run()}catch(e){}};
setInterval(run,200);setInterval(ask,1000);
)";

std::string Escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string Attributes(Language language) {
    return " lang=\"" + std::string(Code(language)) + "\" dir=\"" + (IsRightToLeft(language) ? "rtl" : "ltr") + '"';
}

/// Empty for an empty text.
std::string Element(const char* tag, const char* kind, Language language, const std::string& text) {
    if (text.empty()) return {};
    const std::string named = *kind != '\0' ? " class=\"" + std::string(kind) + '"' : std::string();
    return '<' + std::string(tag) + named + Attributes(language) + '>' + Escaped(text) + "</" + tag + ">\n";
}

std::string Primary(const HallView& view, const char* tag, const char* kind, const LocalText& text) {
    return Element(tag, kind, view.primary, InPrimary(view, text));
}

std::string Second(const HallView& view, const LocalText& text) {
    return Element("p", "second", view.second, InSecond(view, text));
}

const char* KindOf(ClockState state) {
    switch (state) {
        case ClockState::Within: return "within";
        case ClockState::Warning: return "warning";
        case ClockState::Overtime: return "overtime";
        case ClockState::Paused: return "paused";
        case ClockState::Idle: break;
    }
    return "idle";
}

std::string ClockPart(const HallView& view) {
    const ClockView& clock = view.clock;
    const bool running = clock.state != ClockState::Paused && clock.state != ClockState::Idle;
    LocalText word;
    for (const Language language : kLanguages) word.Set(language, ClockWord(clock.state, language));
    return "<div id=\"clock\" class=\"clock " + std::string(KindOf(clock.state)) + "\" data-running=\"" + (running ? "1" : "0") +
           "\" data-elapsed=\"" + std::to_string(clock.elapsedSeconds) + "\" data-limit=\"" + std::to_string(clock.limitSeconds) +
           "\">\n<b dir=\"ltr\">" + ClockNumber(clock) + "</b>\n" + Primary(view, "span", "", word) +
           Element("span", "", view.second, InSecond(view, word)) + "</div>\n";
}

std::string Speaker(const HallView& view) {
    if (view.speakerName.Empty()) return "<div class=\"speaker\"></div>\n";
    return "<div class=\"speaker\">\n" + Element("p", "label", view.primary, InBoth(view, HallText(HallWord::Speaking), " · ")) +
           Primary(view, "p", "name", view.speakerName) + Primary(view, "p", "full", view.speakerFullName) +
           Second(view, view.speakerFullName.Empty() ? view.speakerName : view.speakerFullName) + "</div>\n";
}

std::string Item(const HallView& view) {
    if (view.itemNumber.empty() && view.itemTitle.Empty()) return {};
    std::string html = "<div class=\"item\">\n";
    if (!view.itemNumber.empty())
        html += "<p class=\"number\"><small>" + Escaped(InBoth(view, HallText(HallWord::Item), " ")) + "</small>" +
                Escaped(view.itemNumber) + "</p>\n";
    return html + "<div>\n" + Primary(view, "p", "parent", view.parentTitle) + Primary(view, "h2", "", view.itemTitle) +
           Element("p", "second", view.second, SecondTitle(view)) + "</div>\n</div>\n";
}

std::string Header(const HallView& view) {
    std::string place = InSecond(view, view.placeAndDate);
    const Language language = place.empty() ? view.primary : view.second;
    if (place.empty()) place = InPrimary(view, view.placeAndDate);
    return "<header>\n" + Primary(view, "h1", "", view.meetingTitle) + "<div>\n" + Second(view, view.meetingTitle) +
           Element("p", "", language, place) + "</div>\n</header>\n";
}

std::string Footer(const HallView& view) {
    std::string html = "<footer>\n<div>\n";
    if (!view.next.empty()) html += Element("p", "label", view.primary, InBoth(view, HallText(HallWord::Next), " · ")) + "<ol>\n";
    for (const HallSpeaker& speaker : view.next)
        html += "<li>" + Escaped(InPrimary(view, speaker.name)) + "<small>" + Escaped(UnderName(view, speaker)) + "</small></li>\n";
    if (!view.next.empty()) html += "</ol>\n";
    if (view.list != HallList::Hidden)
        html += Element("p", "second", view.primary,
                        InBoth(view, HallText(view.list == HallList::Open ? HallWord::ListOpen : HallWord::ListClosed), " · "));
    return html + "</div>\n<div>\n" + Element("p", "second", view.primary, InBoth(view, view.city, " · ")) + "<time dir=\"ltr\">" +
           Escaped(view.wallClock) + "</time>\n</div>\n</footer>\n";
}

std::string MessagePart(const HallView& view) {
    std::string html = "<div class=\"message\">\n";
    if (view.mode == HallMode::Suspended)
        html += Primary(view, "p", "", HallText(HallWord::Suspended)) + Second(view, HallText(HallWord::Suspended));
    return html + Primary(view, "p", view.mode == HallMode::Suspended ? "label" : "", view.message) + Second(view, view.message) +
           "</div>\n";
}

std::string LowerThird(const HallView& view) {
    if (view.speakerName.Empty()) return "<footer>\n" + Item(view) + "</footer>\n";
    return "<footer>\n" + Speaker(view) + ClockPart(view) + "</footer>\n";
}

std::string Body(const HallView& view) {
    switch (view.mode) {
        case HallMode::Blank: return {};
        case HallMode::LowerThird: return LowerThird(view);
        case HallMode::Message:
        case HallMode::Suspended: return Header(view) + "<main>\n" + MessagePart(view) + "</main>\n" + Footer(view);
        case HallMode::Normal: break;
    }
    return Header(view) + "<main>\n" + Item(view) + "<div class=\"floor\">\n" + Speaker(view) + ClockPart(view) +
           "</div>\n</main>\n" + Footer(view);
}

}  // namespace

std::string HallPage(const HallView& view) {
    const char* kind = view.mode == HallMode::LowerThird ? " class=\"lower-third\"" : "";
    return "<!DOCTYPE html>\n<html" + Attributes(view.primary) +
           ">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
           Escaped(InPrimary(view, view.meetingTitle)) + "</title>\n<style>" + kStyle + "</style>\n<script>" + kScript +
           "</script>\n</head>\n<body" + kind + ">\n" + Body(view) + "</body>\n</html>\n";
}

}  // namespace mahdar
