# Lời của các lệnh nhập bằng tiếng Việt. Cùng bộ id với `import.en.ftl`.

import-stamp = Tệp do `{ $command }` ghi; lần nhập sau sẽ thay tệp này, trừ khi đã có người sửa.

import-broken-content = chưa nhập gì: các tệp định nghĩa của nội dung có lỗi, nên chưa tra cứu chắc chắn được
import-errors = chưa nhập gì: nội dung sắp ghi có { $count } lỗi
import-edited = { $path }: đã có người viết hoặc sửa tệp này
import-edited-help = chưa nhập gì: dùng --id để ghi vào tệp khác, hoặc --force để thay các tệp này và bỏ nội dung cũ

import-loss = { $place }: bỏ { $what }: { $reason }
import-loss-whole = { $place }: bỏ: { $reason }
import-near = { $reason }; có phải là «{ $name }»?
import-more-losses = … và { $count } mục nữa: --losses TỆP ghi tất cả ra tệp

import-would-make = { $path }: sẽ được ghi
import-would-replace = { $path }: sẽ được thay
import-written = { $path }: đã ghi
import-unchanged = { $path }: không đổi
import-files = { $count } tệp
import-figures = { $count } số liệu
import-losses = { $count ->
    [0] không bỏ sót gì
   *[other] { $count } chỗ không đưa vào được
}
import-summary = đã ghi { $written }, { $unchanged } tệp không đổi; { $figures }; { $losses }

import-no-text = { $file }: đây không phải văn bản; hãy lưu bảng thành CSV mã UTF-8, hoặc nhập chính tệp Excel
import-no-workbook = { $file }: không đọc được sổ tính này ({ $why }); hãy mở bằng phần mềm bảng tính rồi lưu thành .xlsx
import-old-workbook = { $file }: sổ tính kiểu cũ hoặc có mật khẩu; hãy lưu thành .xlsx không mật khẩu
import-too-large-unpacked = { $file }: sổ tính lớn quá mức một bảng cho người đọc; hãy xóa phần không cần
import-too-many-cells = { $file }: bảng có quá nhiều hàng hoặc cột; hãy nhập từng phần
import-no-table = { $file }: không cột nào có tên địa phương của trang này với hàng tiêu đề ở trên; hãy thêm tên hoặc bí danh vào territories.yaml, hoặc chỉ rõ bảng ở đâu: --sheet, --map
import-no-figures-at-all = chưa nhập gì: không đưa vào được số liệu nào

import-map = Từng cột của { $file } là gì. Sửa chỗ sai rồi đưa lại tệp này bằng --map.
import-map-header = Các hàng tiêu đề.
import-map-period = Kỳ của số liệu khi cả cột lẫn hàng đều không ghi.
import-map-no-period = Không nơi nào ghi kỳ. Hãy bỏ dấu ở đầu dòng dưới đây:
import-map-numbers = Cách viết số: vi là 1.893,5; en là 1,893.5.
import-map-columns =
    Một cột là `territory`, `period`, `indicator`, `skip`, hoặc id của chỉ tiêu, thêm trường và kỳ nếu cần:
    on-time-rate, on-time-rate.rank, on-time-rate @ 2023-H1. Trong bảng mỗi hàng một chỉ tiêu: value, rank.
import-ask = Nhập theo cách này? [y/N]
import-approve = chưa nhập gì: hãy xem cách hiểu trên đây. Dùng nguyên như vậy với --yes, hoặc lưu lại, sửa, rồi chạy { $command } { $file } --map MAP.yaml
import-approve-none = chưa nhập gì: không cột nào khớp với chỉ tiêu. Hãy lưu nội dung trên, ghi tên chỉ tiêu, rồi chạy { $command } { $file } --map MAP.yaml; hoặc định nghĩa mới với --define, hoặc nêu chỉ tiêu với --indicator
import-map-wrong = { $path }:{ $line }: { $field } không thể là «{ $value }»

import-title-guessed = Tiêu đề lấy từ bảng hoặc tên tệp: hãy ghi đúng tên văn bản.
import-kind-guessed = Chưa ai nói đây là loại văn bản nào: survey, statistics, government hay press.
import-source-missing = Chưa biết; nếu ghi thì trang sẽ hiển thị:
import-definitions = Đoán từ tiêu đề cột và ô: hãy xem lại từng tên, đơn vị và chủ đề.
import-better = Thế nào là tốt hơn: higher (cao), lower (thấp) hay neither (không so).

import-hidden-sheet = trang tính bị ẩn; --sheet để đọc
import-other-sheet = trang tính khác; --sheet để đọc
import-hidden-row = hàng bị ẩn; hãy bỏ ẩn trong bảng tính nếu muốn nhập
import-hidden-column = cột bị ẩn; hãy bỏ ẩn trong bảng tính nếu muốn nhập
import-ragged = hàng có nhiều ô hơn số cột của bảng
import-skipped = tệp --map bỏ cột này
import-empty-column = cột không có gì
import-running-number = cột đánh số thứ tự
import-no-figures = cột hầu như không có số liệu
import-unknown-indicator = không chỉ tiêu nào có tên này; hãy ghi tên trong tệp --map, hoặc định nghĩa mới với --define
import-unknown-territory = không địa phương nào có tên này
import-several-places = vào kỳ đó có nhiều địa phương cùng tên; hãy gọi bằng id
import-other-time = địa phương này không tồn tại suốt kỳ đó
import-total-row = hàng tổng, không phải số liệu của địa phương nào
import-region-row = một vùng, không phải địa phương
import-row-without-place = hàng không có tên địa phương
import-header-again = hàng tiêu đề lặp lại
import-no-period = không nơi nào ghi kỳ; hãy nêu với --period
import-bad-period = không phải kỳ
import-merged-figure = ô gộp với ô khác nên không biết là số liệu của ai
import-uncomputed = công thức chưa được tính; hãy mở sổ tính và lưu lại một lần
import-formula-error = công thức bị lỗi
import-date-for-figure = ngày tháng ở chỗ của số liệu; có thể bảng tính đã đổi 1/2 thành ngày
import-other-marks = dấu chấm, dấu phẩy không giống phần còn lại của bảng
import-other-unit = khác đơn vị của chỉ tiêu
import-fraction = số lẻ của thứ chỉ đếm nguyên
import-no-number = không phải số
import-no-number-unit = chỉ tiêu này không nhận con số thường
import-no-rank = không phải thứ hạng
import-twice = bảng có số liệu này hai lần; đã nhập số đầu
import-mark = đã nhập số liệu, không nhập dấu chú thích: dưới bảng không có chú thích ấy
import-header-mark = dấu chú thích ở tiêu đề; chú thích nằm trong phần ghi chú của nguồn
