using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Rules of style sheets count as in a browser (CSS Cascading 4, Selectors 4), and those that are not understood are
/// named with their place.
/// </summary>
[TestFixture]
internal sealed class SvgStyleTests
{
    private const string Path = "<path id='p1' class='b a' d='M0 0H5V5Z'/>";

    // Type, class, id, attribute, place and combinators.
    [TestCase("path.a{display:none}")]
    [TestCase("#p1{display:none}")]
    [TestCase(".draft .a{display:none}")]
    [TestCase("g > .a{display:none}")]
    [TestCase(".a.b{display:none}")]
    [TestCase("g > *:last-child{display:none}")]
    [TestCase("path{display:none}")]
    [TestCase("[id=p1]{display:none}")]
    [TestCase("[id^='p'][class~=b]{display:none}")]
    [TestCase("path[id$=\"1\"]{DISPLAY : none}")]
    [TestCase("rect + path{display:none}")]
    [TestCase("rect ~ .a{display:none}")]
    [TestCase("path:last-child{display:none}")]
    [TestCase(":root path{display:none}")]
    [TestCase("circle, path{display:none}")]
    [TestCase("#\\70 1{display:none}")]
    [TestCase("@import url('f.css');.a{display:none}")]
    [TestCase("@charset 'utf-8';.a{display:none}")]
    [TestCase("@font-face{font-family:x;src:url(data:;base64,AA==)}.a{display:none}")]
    [TestCase("@media screen{.x{fill:red}.a{display:none}}")]
    [TestCase("<![CDATA[<!-- .a{display:none} -->]]>")]
    [TestCase("/* } */.a{/*x*/display:none}")]
    [TestCase(".a{fill:red;display:none;}")]
    [TestCase(".a{display:none")]
    [TestCase(".a{fill:url('a}b');display:none}")]
    [TestCase("} .a{display:none}")]
    [TestCase("@media not print{.a{display:none}}")]
    [TestCase("@media print{.x{fill:red}}.a{display:none}")]
    [TestCase("[id|=p1]{display:none}")]
    [TestCase("[id*=1]{display:none}")]
    [TestCase("[id='p1'/**/]{display:none}")]
    [TestCase("/**//* } */.a{display:none}")]
    [TestCase("/**/.a{display:none}/")]
    [TestCase(".a{display:none}.x{fill:'\\")]
    public void Rule_ForThePath_HidesIt(string css)
    {
        SvgDrawing drawing = Drawing(css);
        Assert.That(drawing.Unused.Select(unused => unused.Found), Does.Contain("an element that is not shown"));
        Assert.That(drawing.Shapes.Select(shape => shape.Names.Element.Name), Is.EqualTo(["rect"]));
    }

    [TestCase("rect .a{display:none}")]
    [TestCase("svg > .a{display:none}")]
    [TestCase("path + .a{display:none}")]
    [TestCase("path:first-child{display:none}")]
    [TestCase("[id^='']{display:none}")]
    [TestCase("Path{display:none}")]
    [TestCase(".A{display:none}")]
    [TestCase("path:hover{display:none}")]
    [TestCase("path::before{display:none}")]
    [TestCase("@media print{.x{fill:red}.a{display:none}}")]
    [TestCase("@media print, speech{.a{display:none}}")]
    [TestCase("@media print{@media screen{.a{display:none}}}")]
    [TestCase("@keyframes k{.a{display:none}}")]
    [TestCase(".a{-x-display:none;stroke:none}")]
    [TestCase("@media not all{.a{display:none}}")]
    [TestCase("[id|=p]{display:none}")]
    [TestCase("[id$='']{display:none}")]
    [TestCase("[id*='']{display:none}")]
    [TestCase("@charset 'utf-8';")]
    [TestCase("@namespace svg url(http://www.w3.org/2000/svg);")]
    [TestCase("@font-face{font-family:x}")]
    [TestCase("@-webkit-keyframes k{to{display:none}}")]
    [TestCase("@page{margin:0}")]
    [TestCase("@property --x{syntax:'*'}")]
    [TestCase("@counter-style c{system:cyclic}")]
    [TestCase("@font-feature-values F{@swash{a:1}}")]
    [TestCase("@font-palette-values --p{font-family:x}")]
    [TestCase("@view-transition{navigation:auto}")]
    public void Rule_ForOthers_LeavesItAndIsPassedOver(string css)
    {
        SvgDrawing drawing = Drawing(css);
        Assert.That(drawing.Unused, Is.Empty);
        Assert.That(drawing.Shapes, Has.Length.EqualTo(2));
    }

    // The strongest declaration wins: importance, the own style, ids, classes, types, order; then the attribute.
    [TestCase(".b{display:none}.a{display:inline}", "class='b a'", true)]
    [TestCase(".a{display:inline}.b{display:none}", "class='b a'", false)]
    [TestCase(".a{display:none}path{display:inline}", "class='a'", false)]
    [TestCase("#p{display:inline}.a.b{display:none}", "id='p' class='a b'", true)]
    [TestCase("g path{display:none}path{display:inline}", "", false)]
    [TestCase(".a{display:none}", "class='a' style='display:inline'", true)]
    [TestCase(".a{display:none!important}", "class='a' style='display:inline'", false)]
    [TestCase(".a{display:none ! IMPORTANT}", "class='a' style='display:inline !important'", true)]
    [TestCase("path{display:inline}", "display='none'", true)]
    [TestCase("*{display:none}", "display='inline'", false)]
    [TestCase("", "display='none' style='display:unset'", true)]
    [TestCase("g{fill:none}path{fill:initial}", "", true)]
    [TestCase("g{fill:none}path{fill:inherit}", "fill='red'", false)]
    [TestCase("", "display='none' style='display:revert'", true)]
    [TestCase("", "display='none' style='display:revert-layer'", true)]
    [TestCase("g{fill:none}path{fill:unset}", "", false)]
    [TestCase("[id|=p]{display:none}", "id='p-1'", false)]
    [TestCase("g{visibility:hidden}", "", false)]
    [TestCase("g{visibility:hidden}path{visibility:visible}", "", true)]
    public void Cascade_OfDeclarations_GivesTheStrongest(string css, string attributes, bool isShown)
    {
        string svg = $"<style>{css}</style><g><path {attributes} d='M0 0H5V5Z'/></g>";
        Assert.That(TestDrawing.Of(svg.Replace('\'', '"')).Shapes.Length == 1, Is.EqualTo(isShown));
    }

    [TestCase("\n .a:nth-child(2){display:none}", "my.svg(3,2) style: expected style rules that are read, found the "
        + "selector '.a:nth-child(2)'. Let the program write styles as attributes.")]
    [TestCase(".x,\n.y:not(.z){fill:none}", "found the selector '.y:not(.z)'.")]
    [TestCase("rect,{display:none}", "found the selector ''.")]
    [TestCase("rect >{display:none}", "found the selector 'rect >'.")]
    [TestCase("> path{display:none}", "found the selector '> path'.")]
    [TestCase("svg|path{fill:none}", "found the selector 'svg|path'.")]
    [TestCase("@import url('f.css');", "my.svg(2,8) style: expected style rules that are read, found '@import "
        + "url('f.css')'.")]
    [TestCase("@media (prefers-color-scheme: dark){.a{display:none}}", "found '@media (prefers-color-scheme: dark)'.")]
    [TestCase("@supports (d: path('')){.a{display:none}}", "found '@supports (d: path(''))'.")]
    [TestCase("@layer a{.a{display:none}}", "found '@layer a'.")]
    [TestCase("g{.a{display:none}}", "found rules in the rule 'g'.")]
    [TestCase(".a{fill:red;display:var(--d)}", "my.svg(2,28) style: expected style rules that are read, found "
        + "'display: var(--d)'.")]
    public void Rule_NotUnderstood_IsNamedWithItsPlace(string css, string problem)
    {
        SvgDrawing drawing = TestDrawing.Of($"<style>{css}</style>{Path}".Replace("class='b a'", "class='a'",
            StringComparison.Ordinal));
        Assert.That($"{drawing.Unused.Single()}", Does.Contain(problem));
        Assert.That(drawing.Shapes, Has.Length.EqualTo(1));
    }

    [TestCase("<style media='print'>.a{display:none}</style>", null)]
    [TestCase("<style media='screen, print'>.x{display:none}</style>", null)]
    [TestCase("<style type='text/css'>.x{display:none}</style>", null)]
    [TestCase("<style type='text/x-scss'>.a{display:none}</style>", "my.svg(2,8) style: expected style rules that are "
        + "read, found a style sheet of the type 'text/x-scss'.")]
    [TestCase("<style  media='(min-width: 5px)'>.a{display:none}</style>", "my.svg(2,9) style: expected style rules "
        + "that are read, found the media '(min-width: 5px)'.")]
    [TestCase("<link xmlns='http://www.w3.org/1999/xhtml' rel='stylesheet' href='a.css'/>", "my.svg(2,1): expected "
        + "style rules that are read, found a style sheet in another file.")]
    public void Sheet_OfOtherKinds_IsPassedOverOrNamed(string sheet, string? problem)
    {
        SvgDrawing drawing = TestDrawing.Of($"{sheet}{Path}".Replace('\'', '"'));
        Assert.That(string.Join('\n', drawing.Unused), problem is null ? Is.Empty : Does.Contain(problem.Replace(
            "(min", "(min", StringComparison.Ordinal)));
        Assert.That(drawing.Shapes, Has.Length.EqualTo(1));
    }

    [Test]
    public void Sheet_BesideATitleLikeARule_IsWithoutThat() => Assert.That(
        TestDrawing.Of("<title>path{display:none}</title><style>.x{fill:red}</style><path d=\"M0 0H5V5Z\"/>").Shapes,
        Has.Length.EqualTo(1));

    [Test]
    public void Sheet_InAProcessingInstruction_IsNamed() => Assert.That(
        $"{TestDrawing.Read($"<?xml-stylesheet href='a.css'?>\n<svg xmlns='{SvgNamespaces.Svg}'/>").Unused.Single()}",
        Does.StartWith("my.svg(1,1) svg: expected style rules that are read, found a style sheet in another file."));

    // Comments, escapes, sections and ends of lines of XML are between the letters of a style sheet.
    [TestCase("\n<!-- -->\n.a:is(g){fill:none}", 4, 1)]
    [TestCase("g &gt; b{fill:red}.a:is(g){fill:none}", 2, 26)]
    [TestCase("g{fill:red}<![CDATA[.a:is(g){fill:none}]]>", 2, 28)]
    [TestCase("<![CDATA[\r\n g > b{fill:&amp;}\r\n.a:is(g){fill:none}]]>", 4, 1)]
    public void Place_OfARule_IsThatInTheFile(string css, int line, int column)
    {
        MapProblem problem = TestDrawing.Of($"<style>{css}</style>").Unused.Single();
        Assert.That((problem.Line, problem.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Declaration_OfAnElementWithAVariable_IsNamed() => Assert.That(
        $"{TestDrawing.Of("<path style=\"fill:red;display:var(--d)\" d=\"M0 0H5V5Z\"/>").Unused.Single()}",
        Is.EqualTo("my.svg(2,31) path: expected a value without variables, found 'var(--d)'."));

    // A property that elements do not take from the ones around them, taken in so many words.
    [Test]
    public void Inherit_OfAMove_MovesTwice() => Assert.That(
        TestDrawing.BoundsOf(TestDrawing.Of("<g style=\"transform:translate(5px)\">"
            + "<path style=\"transform:inherit\" d=\"M0 0H5V5Z\"/></g>")),
        Is.EqualTo("10 0 15 5"));

    [Test]
    public void Rules_ManyNotUnderstood_AreCounted()
    {
        string rules = string.Concat(Enumerable.Range(0, 1000).Select(i => $".a{i}:is(g){{fill:none}}"));
        SvgDrawing drawing = TestDrawing.Of($"<style>{rules}</style>");
        Assert.That(drawing.Unused, Has.Length.EqualTo(51));
        Assert.That(
            drawing.Unused.Select(unused => unused.Found), Does.Contain("950 more rules that are not understood"));
    }

    private static SvgDrawing Drawing(string css) => TestDrawing.Of(
        $"<style>{css}</style><g class=\"draft\"><rect width=\"5\" height=\"5\"/>{Path.Replace('\'', '"')}</g>");
}
