namespace Reflexology.Cookbook;

/// <summary>A few lines to copy. They print what they find, and write files into the current folder.</summary>
internal interface IRecipe
{
    /// <summary>What is done, as a heading.</summary>
    string Title { get; }

    /// <summary>One sentence: what to know about it, in Markdown.</summary>
    string Sentence { get; }

    /// <summary>The lines.</summary>
    void Run();
}
