using CsCheck;

namespace Reflexology.Authoring.Tests;

public class CellNumbersTests
{
    private static readonly Gen<int> Places = Gen.OneOf(Gen.Int[-40, 40], Gen.Int);

    [Test]
    public void Item_AnyCells_HoldTheLastNumberThatWasSet()
    {
        Gen.Select(Places, Places).Array[0, 3_000].Sample(cells =>
        {
            var numbers = new CellNumbers();
            Dictionary<(int Column, int Row), int> expected = [];
            for (int i = 0; i < cells.Length; i++)
            {
                (int column, int row) = cells[i];
                Assert.That(numbers[column, row], Is.EqualTo(expected.GetValueOrDefault((column, row), -1)));
                numbers[column, row] = expected[(column, row)] = i;
            }

            Assert.That(expected.All(cell => numbers[cell.Key.Column, cell.Key.Row] == cell.Value));
        }, iter: 30);
    }
}
